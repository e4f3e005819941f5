package practica.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import practica.web.Refusal;

/// How much programs may ask: so many requests a minute by a token, else from a network. What is
/// left is told in every answer (`RateLimit` and `RateLimit-Policy` of the IETF's draft *RateLimit
/// header fields for HTTP*). It is counted in memory, by each node for itself.
public final class Quota {
    /// What an export counts.
    public static final int EXPORT = 20;

    private static final Pattern EXPORTS = Pattern.compile("/api/v1/export/*");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 20_000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int aMinute;
    private final TimeMeter time;

    /// Whoever has not asked for the longest is forgotten first.
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_KNOWN;
                }
            };

    /// @param aMinute how many requests; 0 for as many as they like
    public Quota(int aMinute, InstantSource clock) {
        this.aMinute = aMinute;
        this.time = new Clock(clock);
    }

    /// Counts a request of a program, and tells it what is left.
    ///
    /// @throws Refusal 429 where nothing is left
    public void pass(Context ctx) {
        if (aMinute == 0
                || !ctx.path().startsWith("/api/")
                || ctx.method().name().equals("OPTIONS")) {
            return;
        }
        var cost = EXPORTS.matcher(ctx.path()).matches() ? Math.min(EXPORT, aMinute) : 1;
        var left = bucket(who(ctx)).tryConsumeAndReturnRemaining(cost);
        ctx.header("RateLimit-Policy", "\"requests\";q=" + aMinute + ";w=" + MINUTE.toSeconds());
        ctx.header("RateLimit", said(left));
        if (!left.isConsumed()) {
            var seconds = Long.toString(seconds(left.getNanosToWaitForRefill()));
            ctx.header("Retry-After", seconds);
            throw new Refusal(429, "api.too-many", seconds);
        }
    }

    private static String said(ConsumptionProbe left) {
        return "\"requests\";r="
                + left.getRemainingTokens()
                + ";t="
                + seconds(left.getNanosToWaitForReset());
    }

    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, SECOND));
    }

    private static String who(Context ctx) {
        return Visitors.bearer(ctx)
                .map(bearer -> "token " + bearer.token())
                .orElseGet(() -> "network " + Turnstile.network(ctx));
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(who, _ -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Clock(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * SECOND + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
