using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether an authority of a country has the party on a register of operators.</summary>
/// <param name="Country">The country.</param>
public sealed record RegisteredIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "registered-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Registrations, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the party is on a register of operators of {Country}", $"la partie figure à un registre d'opérateurs de {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Party);
        var truth = inquiry.Some(subject.Party.Registrations, FactNames.Registrations, in about, Country, static (Country known, Country wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough([subject.Party.Id]);
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
