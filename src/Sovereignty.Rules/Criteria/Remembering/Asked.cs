using System.Runtime.CompilerServices;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A condition asked of a subject: the same when both are the same objects, which is enough to find what was asked before.</summary>
internal readonly struct Asked(Condition condition, in Subject subject) : IEquatable<Asked>
{
    private readonly Condition condition = condition;
    private readonly SubjectKind kind = subject.Kind;
    private readonly Layer layer = subject.Layer;
    private readonly DataSet dataSet = subject.DataSet;
    private readonly Organisation party = subject.Party;
    private readonly Transfer transfer = subject.Transfer;

    public bool Equals(Asked other) =>
        ReferenceEquals(condition, other.condition)
        && kind == other.kind
        && ReferenceEquals(layer, other.layer)
        && ReferenceEquals(dataSet, other.dataSet)
        && ReferenceEquals(party, other.party)
        && ReferenceEquals(transfer, other.transfer);

    public override bool Equals(object? obj) => obj is Asked other && Equals(other);

    public override int GetHashCode()
    {
        var hash = RuntimeHelpers.GetHashCode(condition);
        hash = (hash * 31) ^ RuntimeHelpers.GetHashCode(layer);
        hash = (hash * 31) ^ RuntimeHelpers.GetHashCode(dataSet);
        hash = (hash * 31) ^ RuntimeHelpers.GetHashCode(party);
        return (hash * 31) ^ RuntimeHelpers.GetHashCode(transfer);
    }
}
