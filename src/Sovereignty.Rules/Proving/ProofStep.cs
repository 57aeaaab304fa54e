using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>One condition asked of a subject, with its answer and what that rests on.</summary>
public sealed record ProofStep
{
    /// <summary>The kind of condition: <c>all</c>, <c>any</c>, <c>not</c>, <c>at-least</c>, <c>caveated</c>, <c>preferred</c>, <c>unsettled</c>, or the key of a criterion.</summary>
    public required string Kind { get; init; }

    /// <summary>The condition in words, as the law holds it.</summary>
    public required string Condition { get; init; }

    /// <summary>The answer.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The days on which the answer is the same.</summary>
    public required Window Window { get; init; }

    /// <summary>The evidence of the facts that a criterion read, each once; none of compositions.</summary>
    public ValueList<Evidence> Sources { get; init; } = [];

    /// <summary>The law that answered a criterion: names of text and provision, each once; none of compositions.</summary>
    public ValueList<string> Citations { get; init; } = [];

    /// <summary>The steps of the conditions that a composition is made of; of an unsettled question those of the readings that count.</summary>
    public ValueList<ProofStep> Parts { get; init; } = [];
}
