using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What is noted while statements are read.</summary>
internal sealed class BodsSession(EvidenceGrade grade)
{
    private const int MostNotes = 10_000;
    private readonly List<BodsNote> notes = [];

    public EvidenceGrade Grade => grade;

    public ProblemList Problems { get; } = new();

    public void Note(string path, string words)
    {
        if (notes.Count <= MostNotes)
        {
            notes.Add(notes.Count < MostNotes ? new BodsNote(path, words) : new BodsNote("$", $"more than {MostNotes} notes"));
        }
    }

    public BodsReading Read(ValueSet<Organisation> organisations) => new(organisations, ((IEnumerable<BodsNote>)notes).ToValueList(), Problems.ToValueList());

    private static Text TextExpected { get; } = new("a text", "un texte");

    /// <summary>The text of a property; null when there is none. Something else than a text is a problem.</summary>
    public string? Text(JsonElement owner, string path, string name, bool required = false)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (required)
            {
                Problems.Add($"{path}.{name}", Found.Nothing, TextExpected);
            }

            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Problems.Add($"{path}.{name}", Found.In(value), TextExpected);
        return null;
    }

    /// <summary>The day of a property, of which the time is left out; null when there is none.</summary>
    public LocalDate? Day(JsonElement owner, string path, string name)
    {
        if (Text(owner, path, name) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text.Length > 10 && text[10] == 'T' ? text[..10] : text).TryGetValue(default, out var day))
        {
            return day;
        }

        Problems.Add($"{path}.{name}", Facts.Text.Same(Quoted.Text(text)), new("a day such as 2026-04-17", "un jour tel que 2026-04-17"));
        return null;
    }

    /// <summary>The object or array of a property; null when there is none. Something else is a problem.</summary>
    public JsonElement? Part(JsonElement owner, string path, string name, JsonValueKind kind)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        Problems.Add($"{path}.{name}", Found.In(value), kind == JsonValueKind.Array ? new("an array", "un tableau") : new("an object", "un objet"));
        return null;
    }
}
