using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>What is known of a document while it is read.</summary>
internal sealed class ReadingSession
{
    private static readonly Evidence Placeholder = new(EvidenceGrade.Reported, default);

    /// <summary>The evidence of every fact that has none of its own; null when the document gives none.</summary>
    public Evidence? DocumentEvidence { get; set; }

    /// <summary>Whether the document's evidence was already said to be missing or unreadable.</summary>
    public bool DocumentEvidenceIsReported { get; set; }

    /// <summary>The categories that the document may name.</summary>
    public Dictionary<string, DataCategory> Categories { get; } = DataCategories.All.ToDictionary(category => category.Id, StringComparer.Ordinal);

    public ProblemList Problems { get; } = new();

    /// <summary>Whether every category that the document defines could be read; if not, any name may be one.</summary>
    public bool CategoriesAreKnown { get; set; } = true;

    /// <summary>Where things stand in the document, and what of it could not be read.</summary>
    public ReadDocument Document { get; } = new();

    /// <summary>The evidence of something of which it can't be read, so that the rest can still be checked.</summary>
    public Evidence GuessedEvidence => DocumentEvidence ?? Placeholder;

    /// <summary>The evidence of something that has none of its own.</summary>
    public Evidence EvidenceFor(JsonPath path)
    {
        if (DocumentEvidence is null && !DocumentEvidenceIsReported)
        {
            DocumentEvidenceIsReported = true;
            Problems.Add("$.evidence", Found.Nothing, new($"the document's evidence, because {path} has none of its own", $"la preuve (evidence) du document, car {path} n'en a pas en propre"));
        }

        return GuessedEvidence;
    }
}
