using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>A provision of a legal text: an obligation, a power, a recognition, an inference, a scale or its weights.</summary>
public abstract record Provision
{
    private protected Provision()
    {
    }

    /// <summary>The id.</summary>
    public required ProvisionId Id { get; init; }

    /// <summary>The article or section, as the text numbers it.</summary>
    public required string Article { get; init; }

    /// <summary>How well it is known; never better than its text.</summary>
    public Confidence Confidence { get; init; } = Confidence.A;

    /// <summary>The conditions that it is made of, each with what it is for.</summary>
    internal abstract IEnumerable<(string Use, Condition Condition)> Conditions { get; }

    /// <summary>The highest of the law's questions that its conditions may ask.</summary>
    private protected abstract LegalQuestion MayAsk { get; }

    internal LegalQuestion Limit => MayAsk;
}
