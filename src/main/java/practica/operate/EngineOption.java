package practica.operate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import practica.translate.Engine;

/// Reads the engine of machine translation from the command line.
final class EngineOption implements ITypeConverter<Engine> {
    @Override
    public Engine convert(String setting) {
        return Engine.of(setting)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "\"%s\" is neither none nor apertium nor the http address of a server"
                                        .formatted(setting)));
    }
}
