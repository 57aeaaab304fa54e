using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A condition whose Yes comes with something that the reader must know.</summary>
public sealed record Caveated : Condition
{
    private Caveated(Condition part, Text caveat)
    {
        Parts = [part];
        Caveat = caveat;
    }

    /// <inheritdoc/>
    public override ValueList<Condition> Parts { get; }

    /// <summary>What the reader must know.</summary>
    public Text Caveat { get; }

    /// <summary>The condition with its caveat.</summary>
    public static Condition Of(Condition condition, Text caveat) => new Caveated(condition, caveat);

    private protected override Text Word() => Parts[0].Describe();

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Ask(Parts[0], in subject);
        if (truth.IsTrue)
        {
            inquiry.Caveat(Caveat);
        }

        return truth;
    }
}
