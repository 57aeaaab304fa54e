using System.Buffers;
using Sovereignty.Evaluation;

namespace Sovereignty.Json;

/// <summary>
/// Writes assessments as JSON, schema <c>sovereignty-assessment/1</c>: UTF-8, two spaces a level, a final line feed, properties in a fixed order.
/// The same assessment gives the same bytes on every system and in every culture.
/// </summary>
public static class AssessmentJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-assessment/1";

    /// <summary>Writes the assessment.</summary>
    public static void Write(Assessment assessment, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        AssessmentWriter.Write(assessment, output);
    }

    /// <summary>Writes the assessment to a stream, which stays open.</summary>
    public static void Write(Assessment assessment, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToUtf8(assessment));
    }

    /// <summary>The assessment as UTF-8 text.</summary>
    public static byte[] ToUtf8(Assessment assessment)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(assessment, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
