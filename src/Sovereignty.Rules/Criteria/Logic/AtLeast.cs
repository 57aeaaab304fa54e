using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Holds when at least so many of its parts do.</summary>
public sealed record AtLeast : Condition
{
    private AtLeast(int count, ValueList<Condition> parts)
    {
        Count = count;
        Parts = parts;
    }

    /// <summary>How many parts must hold.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    /// <summary>At least <paramref name="count"/> of these conditions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Condition Of(int count, params ReadOnlySpan<Condition> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new AtLeast(count, ValueList.Of(parts));
    }

    private protected override Text Word() => new(
        $"at least {Count} of: " + string.Join("; ", Parts.Select(part => part.Describe().En)),
        $"au moins {Count} parmi : " + string.Join(" ; ", Parts.Select(part => part.Describe().Fr)));

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        var sure = 0;
        var possible = 0;
        foreach (var part in Parts)
        {
            var truth = inquiry.Ask(part, in subject);
            sure += truth.IsTrue ? 1 : 0;
            possible += truth.IsFalse ? 0 : 1;
        }

        return sure >= Count ? Truth.True : possible < Count ? Truth.False : Truth.Unknown;
    }
}
