using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A condition that is preferred and not demanded: it always holds, and comes with something that the reader must know unless its part is known to hold.</summary>
public sealed record Preferred : Condition
{
    private Preferred(Condition part, Text caveat)
    {
        Parts = [part];
        Caveat = caveat;
    }

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    /// <summary>What the reader must know where the part does not hold.</summary>
    public Text Caveat { get; }

    /// <summary>The condition as a preference.</summary>
    public static Condition Of(Condition condition, Text caveat) => new Preferred(condition, caveat);

    private protected override Text Word() => new($"preferably {Wording.Bracket(Parts[0]).En}", $"de préférence {Wording.Bracket(Parts[0]).Fr}");

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        // A decision needs no caveats; what is preferred can't change it.
        if (inquiry.Explains && !inquiry.Ask(Parts[0], in subject).IsTrue)
        {
            inquiry.Caveat(Caveat);
        }

        return Truth.True;
    }
}
