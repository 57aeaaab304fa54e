using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer does something: infrastructure, platform, software, colocation and so on.</summary>
/// <param name="Role">What it does.</param>
public sealed record HasRole(LayerRole Role) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "has-role";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Role)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer is {LayerWords.Of(Role).En}", $"la couche est {LayerWords.Of(Role).Fr}");

    /// <inheritdoc/>
    public override bool Excludes(Criterion other) => other is HasRole one && Role != one.Role;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Is(subject.Layer.Role, Role, FactNames.Role, in about);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
