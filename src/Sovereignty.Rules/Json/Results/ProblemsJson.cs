using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Writes what is wrong with a description as JSON, schema <c>sovereignty-problems/1</c>.</summary>
public static class ProblemsJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-problems/1";

    /// <summary>The problems as UTF-8 text, each with path, found and expected in both languages.</summary>
    public static byte[] ToUtf8(ValueList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return ResultDocument.ToUtf8(Schema, json => json.WriteArray("problems", problems, Write));
    }

    internal static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", problem.Path);
        json.WriteText("found", problem.Found);
        json.WriteText("expected", problem.Expected);
        json.WriteEndObject();
    }
}
