using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether another company of the party's group is established in a country: one above it, one that it controls, or a sister under the same control.</summary>
/// <param name="Country">The country.</param>
public sealed record GroupEstablishedIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "group-established-in";

    /// <inheritdoc/>
    public override Text Question => new($"another company of the party's group is established in {Country}", $"une autre société du groupe de la partie est établie en {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = GroupSearch.In(subject.Party, Country, subject.Scene, ref inquiry, out var path);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough(path);
            inquiry.Because(Saying.Whether(truth, Saying.Path(path, subject.Scene), Describe()));
        }

        return truth;
    }
}
