package practica.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import practica.item.LanguageVersion;
import practica.item.LanguageVersion.BuildingBlock;
import practica.item.LanguageVersion.State;
import practica.item.Section;

/// A text as an engine says it, field by field, under the title and summary that somebody may have
/// translated.
record MachineVersion(
        LanguageVersion original,
        Optional<LanguageVersion> own,
        Function<String, Optional<String>> engine) {
    /// Empty where the engine cannot say all of it.
    Optional<LanguageVersion> version() {
        var title = own.map(LanguageVersion::title).or(() -> engine.apply(original.title()));
        var summary =
                title.isEmpty()
                        ? title
                        : own.map(LanguageVersion::summary)
                                .filter(words -> !words.isBlank())
                                .or(() -> engine.apply(original.summary()));
        var body = summary.isEmpty() ? summary : engine.apply(original.body());
        var sections = body.isEmpty() ? Optional.<Map<Section, String>>empty() : sections();
        var blocks = sections.isEmpty() ? Optional.<List<BuildingBlock>>empty() : blocks();
        return blocks.map(said ->
                new LanguageVersion(
                        State.MACHINE,
                        original.fingerprint(),
                        title.orElseThrow(),
                        summary.orElseThrow(),
                        sections.orElseThrow(),
                        said,
                        body.orElseThrow()));
    }

    private Optional<List<BuildingBlock>> blocks() {
        var all = new ArrayList<BuildingBlock>();
        for (var block : original.blocks()) {
            var said =
                    Stream.of(block.title(), block.what(), block.enablingFactors(), block.lessons())
                            .map(engine)
                            .toList();
            if (said.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            var words = said.stream().map(Optional::orElseThrow).toList();
            all.add(new BuildingBlock(words.get(0), words.get(1), words.get(2), words.get(3)));
        }
        return Optional.of(all);
    }

    private Optional<Map<Section, String>> sections() {
        var all = new HashMap<Section, String>();
        for (var section : original.sections().entrySet()) {
            var said = engine.apply(section.getValue());
            if (said.isEmpty()) {
                return Optional.empty();
            }
            all.put(section.getKey(), said.get());
        }
        return Optional.of(all);
    }
}
