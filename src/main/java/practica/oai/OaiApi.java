package practica.oai;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.oai.Answer.Content;
import practica.oai.OaiError.Code;
import practica.web.Site;

/// `GET|POST /oai`: the library as a repository of OAI-PMH 2.0. What cannot be answered is an error
/// of the protocol, and the status is 200 all the same.
///
/// @param admin the address of e-mail of who looks after the library, where it is known
public record OaiApi(Repository repository, Site site, Optional<String> admin) {
    private static final String TYPE = "text/xml; charset=utf-8";
    private static final Pattern DOMAIN = Pattern.compile(".*[a-zA-Z-]\\.[a-zA-Z][a-zA-Z0-9-]*");

    public void answer(Context ctx) {
        var answer = new Answer(repository, site.address(""), "");
        answer = new Answer(repository, answer.origin(), admin.orElse(postmaster(answer.host())));
        ctx.contentType(TYPE).header("Cache-Control", "no-cache");
        ctx.result(answer(answer, given(ctx)));
    }

    private String answer(Answer answer, Map<String, List<String>> given) {
        var now = repository.now();
        var asked = new LinkedHashMap<String, String>();
        try {
            var question = Question.of(given);
            if (question.isForAList()) {
                // Taken before anything is read, so that a harvester can go on from here.
                now = repository.settled();
            }
            asked.put(Verb.VERB, question.verb().said());
            asked.putAll(question.arguments());
            var content = content(answer, question);
            return answer.document(now, asked, content);
        } catch (OaiError e) {
            return refused(answer, now, asked, e);
        }
    }

    private static String refused(
            Answer answer, Instant now, Map<String, String> asked, OaiError e) {
        var senseless = e.code() == Code.BAD_ARGUMENT || e.code() == Code.BAD_VERB;
        return answer.document(now, senseless ? Map.of() : asked, xml -> answer.error(e, xml));
    }

    private Content content(Answer answer, Question question) throws OaiError {
        return switch (question.verb()) {
            case IDENTIFY -> answer::identify;
            case LIST_METADATA_FORMATS -> {
                var identifier = question.argument(Verb.IDENTIFIER);
                if (identifier.isPresent()) {
                    repository.record(identifier.get(), answer.host());
                }
                yield answer::formats;
            }
            case LIST_SETS -> {
                Repository.requireNoToken(question);
                var sets = repository.sets().all();
                yield xml -> answer.sets(sets, xml);
            }
            case LIST_IDENTIFIERS, LIST_RECORDS -> {
                var page = repository.page(question);
                var expires = repository.expires();
                yield xml -> answer.list(question.verb(), page, expires, xml);
            }
            case GET_RECORD -> {
                var format = repository.format(question.argument(Verb.PREFIX).orElseThrow());
                var identifier = question.argument(Verb.IDENTIFIER).orElseThrow();
                var record = repository.record(identifier, answer.host());
                yield xml -> answer.one(record, format, xml);
            }
        };
    }

    /// What stands in the address and in the form, one as good as the other.
    private static Map<String, List<String>> given(Context ctx) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var map : List.of(ctx.queryParamMap(), ctx.formParamMap())) {
            map.forEach((name, values) ->
                    all.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
        }
        return all;
    }

    /// Who answers letters at a host by RFC 2142; at one that has no name in the net, nobody.
    private static String postmaster(String host) {
        return "postmaster@" + (DOMAIN.matcher(host).matches() ? host : "localhost.invalid");
    }
}
