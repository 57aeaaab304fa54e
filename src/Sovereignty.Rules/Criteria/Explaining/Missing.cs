using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Something that is not known and left an answer open: a fact, a day, an unsettled question, or law that is not known.</summary>
/// <param name="Path">Where it belongs: a path in the description, or <c>law:</c> and a name.</param>
/// <param name="What">What is missing, in words.</param>
/// <param name="Answerer">Who can supply it.</param>
public sealed record Missing(string Path, Text What, Answerer Answerer) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Path + " " + What.En;

    /// <summary>Whether it is a question of law and not a fact.</summary>
    public bool IsLaw => Path.StartsWith("law:", StringComparison.Ordinal);
}
