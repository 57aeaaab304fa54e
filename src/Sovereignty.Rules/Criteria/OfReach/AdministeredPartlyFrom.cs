using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer is administered or supervised from a country, among others.</summary>
/// <param name="Country">The country.</param>
public sealed record AdministeredPartlyFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "administered-partly-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Administration, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer is administered or supervised from {Country}", $"la couche est administrée ou supervisée depuis {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Some(subject.Layer.Administration, FactNames.Administration, in about, Country, static (Place place, Country wanted, ref Inquiry _) => Truth.Of(place.Country.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
