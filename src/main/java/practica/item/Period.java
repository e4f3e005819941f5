package practica.item;

import java.util.Optional;
import practica.language.Language;
import practica.language.Messages;

/// When a practice ran. Without an end it is ongoing.
public record Period(PartialDate start, Optional<PartialDate> end) {
    /// As readers of the language say it: *2016 to 2019*, *since May 2020*.
    public String in(Language reader) {
        var say = Messages.in(reader);
        return end.map(last -> say.say("period.range", start.in(reader), last.in(reader)))
                .orElseGet(() -> say.say("period.ongoing", start.in(reader)));
    }
}
