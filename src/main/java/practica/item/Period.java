package practica.item;

import java.util.Optional;
import practica.language.Language;
import practica.language.Messages;

/// When a practice ran. Without an end it is ongoing.
public record Period(PartialDate start, Optional<PartialDate> end) {
    /// What stands in a form for an end that has not come, as readers of the language write it.
    public static String ongoing(Language reader) {
        return Messages.in(reader).say("form.ongoing").split("[|]", 2)[0].strip();
    }

    /// As readers of the language say it: *2016 to 2019*, *since May 2020*, *2019* of a single
    /// year.
    public String in(Language reader) {
        var from = start.in(reader);
        var say = Messages.in(reader);
        return end.map(last -> last.in(reader))
                .map(last -> last.equals(from) ? from : say.say("period.range", from, last))
                .orElseGet(() -> say.say("period.ongoing", from));
    }
}
