/// Vectors by the operator's own model, an ONNX file with the tokenizer that belongs to it. The
/// only package that knows ONNX Runtime and Hugging Face's tokenizers.
@NullMarked
package practica.meaning.onnx;

import org.jspecify.annotations.NullMarked;
