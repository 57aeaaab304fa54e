using System.Runtime.CompilerServices;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// A condition asked of a subject: the same when both are the same objects, which is enough to find what was asked before. Of the subject only that
/// counts at which the condition looks.
/// </summary>
internal readonly struct Asked : IEquatable<Asked>
{
    private readonly Condition condition;
    private readonly SubjectKind kind;
    private readonly Layer? layer;
    private readonly DataSet? dataSet;
    private readonly Organisation? party;
    private readonly Transfer? transfer;

    public Asked(Condition condition, in Subject subject)
    {
        this.condition = condition;
        kind = subject.Kind;
        var only = condition.LooksOnlyAt;
        if (only is SubjectKind.Arrangement)
        {
            kind = SubjectKind.Arrangement;
        }
        else if (only is SubjectKind.Party)
        {
            party = subject.Party;
        }
        else if (only is SubjectKind.Layer && kind == SubjectKind.Layer)
        {
            layer = subject.Layer;
        }
        else if (only is SubjectKind.DataSet && kind == SubjectKind.DataSet)
        {
            dataSet = subject.DataSet;
        }
        else
        {
            (layer, dataSet, party, transfer) = (subject.Layer, subject.DataSet, subject.Party, subject.Transfer);
        }
    }

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
