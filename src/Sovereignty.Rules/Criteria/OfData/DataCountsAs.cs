using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the data counts as a category, listed or inferred.</summary>
/// <param name="Category">The category.</param>
/// <param name="Regime">The body of rules for which it is asked; null for every one.</param>
public sealed record DataCountsAs(DataCategory Category, RegimeId? Regime = null) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-counts-as";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Categories, Category)];

    /// <inheritdoc/>
    public override Text Question => new($"the data counts as {NameWords.Of(Category).En}{(Regime is null ? "" : " for " + Regime)}", $"les données relèvent de la catégorie « {NameWords.Of(Category).Fr} »{(Regime is null ? "" : " au titre de " + Regime)}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Category;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        inquiry.Law.CountsAs(Category, Regime, in subject, ref inquiry);
}
