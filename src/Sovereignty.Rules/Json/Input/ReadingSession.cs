using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What is known of a document while it is read.</summary>
internal sealed class ReadingSession
{
    private static readonly Evidence Placeholder = new(EvidenceGrade.Reported, default);

    private readonly Dictionary<object, int> positions = new(ReferenceEqualityComparer.Instance);

    /// <summary>The evidence of every fact that has none of its own; null when the document gives none.</summary>
    public Evidence? DocumentEvidence { get; set; }

    /// <summary>Whether the document's evidence was already said to be missing or unreadable.</summary>
    public bool DocumentEvidenceIsReported { get; set; }

    /// <summary>The categories that the document may name.</summary>
    public Dictionary<string, DataCategory> Categories { get; } = DataCategories.All.ToDictionary(category => category.Id, StringComparer.Ordinal);

    public ProblemList Problems { get; } = new();

    /// <summary>Where the document has the things that have no name.</summary>
    public IReadOnlyDictionary<object, int> Positions => positions;

    public void Remember(object thing, int position) => positions.TryAdd(thing, position);

    /// <summary>The evidence of something that has none of its own.</summary>
    public Evidence EvidenceFor(JsonPath path)
    {
        if (DocumentEvidence is null && !DocumentEvidenceIsReported)
        {
            DocumentEvidenceIsReported = true;
            Problems.Add("$.evidence", Found.Nothing, $"the document's evidence, because {path} has none of its own");
        }

        return DocumentEvidence ?? Placeholder;
    }
}
