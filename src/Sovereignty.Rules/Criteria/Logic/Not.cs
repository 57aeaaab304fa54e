using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Holds when its part does not.</summary>
public sealed record Not : Condition
{
    internal Not(Condition part) => Parts = [part];

    internal override SubjectKind? LooksOnlyAt => Parts[0].LooksOnlyAt;

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    private protected override Text Word()
    {
        var part = Wording.Bracket(Parts[0]);
        return new($"not: {part.En}", $"non : {part.Fr}");
    }

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry) => !inquiry.Ask(Parts[0], in subject);
}
