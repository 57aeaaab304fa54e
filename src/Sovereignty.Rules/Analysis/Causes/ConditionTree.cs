using Sovereignty.Criteria;

namespace Sovereignty.Analysis;

/// <summary>A condition and everything within it.</summary>
internal static class ConditionTree
{
    public static IEnumerable<Condition> Of(Condition condition) => condition.Parts.SelectMany(Of).Prepend(condition);
}
