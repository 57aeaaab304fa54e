using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the party has an establishment or branch in a country.</summary>
/// <param name="Country">The country.</param>
public sealed record HasEstablishmentIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "has-establishment-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Establishments, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the party has an establishment in {Country}", $"la partie a un établissement en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Party);
        var truth = inquiry.Some(subject.Party.Establishments, FactNames.Establishments, in about, Country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough([subject.Party.Id]);
            inquiry.Because(Saying.Whether(truth, subject.Party.Name ?? subject.Party.Id.Value, Describe()));
        }

        return truth;
    }
}
