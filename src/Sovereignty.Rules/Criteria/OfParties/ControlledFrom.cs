using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether somebody established in a country controls the party, at any level above it.</summary>
/// <param name="Country">The country.</param>
public sealed record ControlledFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "controlled-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Holders, Country), Distinction.Named(FactNames.Seat, Country), Distinction.Named(FactNames.CentralAdministration, Country), Distinction.Named(FactNames.PrincipalEstablishment, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the party is controlled, at some level, from {Country}", $"la partie est contrôlée, à un niveau ou un autre, depuis {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Control.From(subject.Party, Country, subject.Scene, ref inquiry, out var path);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough(path);
            inquiry.Because(Saying.Chain(truth, path, subject.Scene, Country));
        }

        return truth;
    }
}
