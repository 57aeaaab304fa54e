using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A document while it is written.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="document">The document's evidence, which need not be repeated.</param>
/// <param name="tally">Counts on the first pass; null on the second.</param>
/// <param name="categories">The categories that the document has to define.</param>
internal sealed class WritingSession(Utf8JsonWriter json, Evidence? document, Tally? tally = null, IReadOnlyList<DataCategory>? categories = null)
{
    public Utf8JsonWriter Json => json;

    public Evidence? DocumentEvidence => document;

    public IReadOnlyList<DataCategory> OwnCategories => categories ?? [];

    /// <summary>Whether the order of what is written matters yet.</summary>
    public bool IsCounting => tally is not null;

    /// <summary>Whether the evidence goes without saying; to be asked once for each use.</summary>
    public bool Omits(Evidence evidence)
    {
        tally?.Add(evidence);
        return evidence.Equals(document);
    }

    public void Uses(DataCategory category) => tally?.Add(category);

    public void WriteEvidence(string name, Evidence evidence)
    {
        json.WritePropertyName(name);
        EvidenceCodec.Instance.Write(this, evidence);
    }
}
