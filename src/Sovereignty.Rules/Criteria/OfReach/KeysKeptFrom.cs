using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the company that keeps the keys is established in a country, or controlled from there.</summary>
/// <param name="Country">The country.</param>
public sealed record KeysKeptFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "keys-kept-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.KeyHolder), Distinction.Named(FactNames.Seat, Country), Distinction.Named(FactNames.CentralAdministration, Country), Distinction.Named(FactNames.PrincipalEstablishment, Country), Distinction.Named(FactNames.Holders, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"whoever keeps the keys is established in {Country} or controlled from there", $"le dépositaire des clés est établi en {Country} ou contrôlé depuis ce pays");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Test(subject.Layer.KeyHolder, FactNames.KeyHolder, in about, (subject.Scene, Country), static (PartyId id, (Scene Scene, Country Country) asked, ref Inquiry inner) =>
        {
            var holder = asked.Scene.Party(id);
            return Establishment.In(holder, asked.Country, asked.Scene, ref inner) | Control.From(holder, asked.Country, asked.Scene, ref inner, out _);
        });
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
