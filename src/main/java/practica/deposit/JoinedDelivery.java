package practica.deposit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several deliveries, one after another. What one gave may still be read when it gives no more, so
/// all are closed together.
final class JoinedDelivery implements Delivery {
    private final List<Delivery> deliveries;
    private int at;

    JoinedDelivery(List<Delivery> deliveries) {
        this.deliveries = List.copyOf(deliveries);
    }

    @Override
    public Optional<Brought> next() throws IOException {
        while (at < deliveries.size()) {
            var next = deliveries.get(at).next();
            if (next.isPresent()) {
                return next;
            }
            at++;
        }
        return Optional.empty();
    }

    @Override
    public long size() {
        return deliveries.stream().mapToLong(Delivery::size).sum();
    }

    @Override
    public long passed() {
        return deliveries.stream().mapToLong(Delivery::passed).sum();
    }

    @Override
    public String state() {
        return deliveries.stream().map(Delivery::state).collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws IOException {
        for (var delivery : deliveries) {
            delivery.close();
        }
    }
}
