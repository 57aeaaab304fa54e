using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether an ultimate parent of the party, which controls it at some level and which nobody controls, is established in a country. A party that nobody controls is its own.</summary>
/// <param name="Country">The country.</param>
public sealed record UltimatelyControlledFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "ultimately-controlled-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Holders, Country), Distinction.Named(FactNames.Seat, Country), Distinction.Named(FactNames.CentralAdministration, Country), Distinction.Named(FactNames.PrincipalEstablishment, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"an ultimate parent of the party is established in {Country}", $"une société mère ultime de la partie est établie en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Control.UltimatelyFrom(subject.Party, Country, subject.Scene, ref inquiry, out var path);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough(path);
            inquiry.Because(Saying.Whether(truth, Saying.Path(path, subject.Scene), Describe()));
        }

        return truth;
    }
}
