using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A legal text: what it is, where it stands, its life, and its provisions in the text's own order.</summary>
public sealed record Instrument : IKeyed
{
    /// <summary>The id, as the fact sheets write it.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>The official identifiers.</summary>
    public required ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Where its content was found.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>How well the library knows it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The last day on which it was verified.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>Its life, in order.</summary>
    public required ValueList<LifeEvent> Events
    {
        get => Life.Events;
        init => Life = new Life(value);
    }

    /// <summary>What it says, in its own words' sense.</summary>
    public required Text Paraphrase { get; init; }

    /// <summary>Its provisions, in the text's own order; none for texts that only matter to others.</summary>
    public ValueList<Provision> Provisions { get; init; } = [];

    /// <summary>Its life.</summary>
    public Life Life { get; private init; } = new([]);

    /// <inheritdoc/>
    string IKeyed.Key => Id.Value;

    /// <summary>The citation of a provision of it.</summary>
    public Citation Cite(ProvisionId provision, string article, Confidence confidence)
    {
        // "Public Health Code, L1111-8" already names the article that its only provision is.
        var number = article[(article.LastIndexOf(' ') + 1)..];
        var place = article.Length == 0 || Title.En.EndsWith(" " + number, StringComparison.Ordinal) ? "" : ", " + article;
        var identifiers = Identifiers.Count == 0 ? Text.Same("") : Text.Join(", ", [.. Identifiers.Select(identifier => identifier.Words)]);
        var reference = Identifiers.Count == 0
            ? new Text(Title.En + place, Title.Fr + place)
            : new Text($"{Title.En}{place} ({identifiers.En})", $"{Title.Fr}{place} ({identifiers.Fr})");
        return new Citation(Id, provision, reference, confidence < Confidence ? confidence : Confidence)
        {
            Short = new(Title.En + place, Title.Fr + place),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Id.Value;
}
