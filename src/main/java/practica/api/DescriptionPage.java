package practica.api;

import java.util.List;
import practica.web.Page;

/// What programs can ask for, operation by operation, and what they are answered.
///
/// @param lead paragraphs
record DescriptionPage(List<String> lead, List<Group> groups, List<Shape> shapes) implements Page {
    DescriptionPage {
        lead = List.copyOf(lead);
        groups = List.copyOf(groups);
        shapes = List.copyOf(shapes);
    }

    /// What belongs together.
    record Group(String id, String name, String description, List<Operation> operations) {}

    /// A request.
    ///
    /// @param scope what its token has to be for; empty where it needs none
    /// @param body what is sent; none or one
    /// @param curl how to try it
    /// @param example an answer; often empty
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            String scope,
            List<Field> parameters,
            List<Field> body,
            List<Answer> answers,
            String curl,
            String example) {}

    /// A parameter, or a field of an object: of which type, whether it is always there, and what it
    /// says.
    record Field(String name, String type, boolean needed, String description) {}

    record Answer(String status, String description, String type) {}

    /// An object, by its fields; or whatever else is called by a name.
    record Shape(String name, String type, String description, List<Field> fields) {}
}
