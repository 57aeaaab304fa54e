using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer does a certain thing.</summary>
/// <param name="Role">What it is asked to do.</param>
public sealed record LayerServesAs(LayerRole Role) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "layer-serves-as";

    /// <inheritdoc/>
    public override Text Question => new($"the layer serves for {Saying.Of(Role).En}", $"la couche sert à {Saying.Of(Role).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Is(subject.Layer.Role, Role, FactNames.Role, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
