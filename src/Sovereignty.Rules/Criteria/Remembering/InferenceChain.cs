using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The inferences that are being asked, each because of the one before: what follows from itself alone does not follow. A chain remembers its continuations.</summary>
internal sealed class InferenceChain
{
    private readonly InferenceChain? before;
    private readonly ProvisionId? last;
    private InferenceChain[] continuations = [];

    private InferenceChain(InferenceChain? before, ProvisionId? last)
    {
        this.before = before;
        this.last = last;
    }

    /// <summary>A beginning: no inference is being asked.</summary>
    public static InferenceChain Begin() => new(null, null);

    /// <summary>Whether the inference is being asked.</summary>
    public bool Holds(ProvisionId inference)
    {
        for (var at = this; at is not null; at = at.before)
        {
            if (inference.Equals(at.last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The chain with one more inference.</summary>
    public InferenceChain Then(ProvisionId inference)
    {
        var known = continuations;
        foreach (var chain in known)
        {
            if (inference.Equals(chain.last))
            {
                return chain;
            }
        }

        // Two threads may both add one; either is as good, and one of them is found by all later askers.
        var added = new InferenceChain(this, inference);
        continuations = [.. known, added];
        return added;
    }
}
