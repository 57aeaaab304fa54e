using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Holds when some part does; without parts, never.</summary>
public sealed record Any : Condition
{
    private readonly Remembered<Sight> sight;

    internal Any(ValueList<Condition> parts)
    {
        Parts = parts;
        sight = new(Sight.Of(parts));
    }

    internal override SubjectKind? LooksOnlyAt => (sight.Value ?? Sight.Of(Parts)).Part;

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    /// <summary>Some one of these conditions.</summary>
    public static Condition Of(params ReadOnlySpan<Condition> parts) => parts.Length == 1 ? parts[0] : new Any(ValueList.Of(parts));

    internal static ReadOnlySpan<Condition> Of(Condition condition) => condition is Any any ? any.Parts.AsSpan() : new[] { condition };

    private protected override Text Word() => Parts.Count == 0
        ? new("never", "jamais")
        : new(
            string.Join(" or ", Parts.Select(part => Wording.Bracket(part).En)),
            string.Join(" ou ", Parts.Select(part => Wording.Bracket(part).Fr)));

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        var answer = Truth.False;
        var before = inquiry.Window;
        var together = before;
        foreach (var part in Parts)
        {
            inquiry.Window = before;
            var truth = inquiry.Ask(part, in subject);
            if (truth.IsTrue && !inquiry.Explains)
            {
                return Truth.True; // one True decides alone, so the window may be its own
            }

            together = together.Within(inquiry.Window);
            answer |= truth;
        }

        inquiry.Window = together;
        return answer;
    }
}
