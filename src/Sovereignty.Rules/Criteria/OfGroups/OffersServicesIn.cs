using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the party offers services to inhabitants or bodies of a country, with or without an establishment there.</summary>
/// <param name="Country">The country.</param>
public sealed record OffersServicesIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "offers-services-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Markets, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the party offers services to persons in {Country}", $"la partie offre des services à des personnes en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Party);
        var truth = inquiry.Some(subject.Party.Markets, FactNames.Markets, in about, Country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough([subject.Party.Id]);
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
