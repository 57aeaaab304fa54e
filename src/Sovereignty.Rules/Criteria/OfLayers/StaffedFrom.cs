using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether somebody who lives in a country, or is a national of it, can reach data on the layer.</summary>
/// <param name="Country">The country.</param>
public sealed record StaffedFrom(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "staffed-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Staff, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"somebody who lives in {Country}, or is a national of it, works on the layer with access to data", $"quelqu'un qui réside en {Country}, ou en est ressortissant, travaille sur la couche avec accès aux données");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) =>
        inquiry.Some(subject.Layer.Staff, FactNames.Staff, subject.With(subject.Layer), (subject.With(subject.Layer), Country), static (StaffGroup group, (Subject Subject, Country Country) asked, ref Inquiry inner) =>
        {
            var access = inner.Is(group.AccessToData, true, FactNames.Staff, asked.Subject);
            return access.IsFalse && !inner.Explains
                ? access
                : access & (Truth.Of(group.Residence.Equals(asked.Country)) | inner.Is(group.Nationality, asked.Country, FactNames.Staff, asked.Subject));
        });
}
