using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Holds when every part does; without parts, always.</summary>
public sealed record All : Condition
{
    private readonly Remembered<Sight> sight;

    internal All(ValueList<Condition> parts)
    {
        Parts = parts;
        sight = new(Sight.Of(parts));
    }

    internal override SubjectKind? LooksOnlyAt => (sight.Value ?? Sight.Of(Parts)).Part;

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    /// <summary>Every one of these conditions.</summary>
    public static Condition Of(params ReadOnlySpan<Condition> parts) => parts.Length == 1 ? parts[0] : new All(ValueList.Of(parts));

    internal static ReadOnlySpan<Condition> Of(Condition condition) => condition is All all ? all.Parts.AsSpan() : new[] { condition };

    private protected override Text Word() => Parts.Count == 0
        ? new("always", "toujours")
        : new(
            string.Join(" and ", Parts.Select(part => Wording.Bracket(part).En)),
            string.Join(" et ", Parts.Select(part => Wording.Bracket(part).Fr)));

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.True;
        var before = inquiry.Window;
        var together = before;
        foreach (var part in Parts)
        {
            inquiry.Window = before;
            var truth = inquiry.Ask(part, in subject);
            if (truth.IsFalse && !inquiry.Explains)
            {
                return Truth.False; // one False decides alone, so the window may be its own
            }

            together = together.Within(inquiry.Window);
            answer &= truth;
        }

        inquiry.Window = together;
        return answer;
    }
}
