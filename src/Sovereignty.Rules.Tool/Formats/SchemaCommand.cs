using System.CommandLine;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty schema NAME</c>: a format as JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var language = CommonOptions.Language();
        var name = new Argument<string>("NAME")
        {
            Description = $"The format: {string.Join(", ", JsonSchemas.Names)}.",
            CustomParser = result =>
            {
                var asked = result.Tokens[0].Value;
                if (JsonSchemas.Find(asked) is null)
                {
                    var names = string.Join(", ", JsonSchemas.Names);
                    result.Refuse($"'{asked}' is not a format. There are: {names}.", $"« {asked} » n'est pas un format. Il y a : {names}.");
                }

                return asked;
            },
        };
        var command = new Command("schema", "Writes the JSON Schema (2020-12) of a format. Exit status: 0; 64 wrong usage; 74 the answer can't be written.") { name, language };
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(JsonSchemas.Find(parsed.GetRequiredValue(name)));
            return 0;
        });
        return command;
    }
}
