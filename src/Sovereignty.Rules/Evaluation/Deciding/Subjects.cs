using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>The subjects of an obligation in an arrangement. Where their list is not exact, one more of which nothing is known.</summary>
internal readonly struct Subjects(Scene scene, SubjectKind kind)
{
    /// <summary>How many there are to ask.</summary>
    public int Count => kind switch
    {
        SubjectKind.DataSet => scene.Arrangement.DataSets.Entries.Count + 1,
        SubjectKind.Layer => scene.Arrangement.Layers.Entries.Count + 1,
        SubjectKind.Party => scene.PartyCount,
        SubjectKind.Transfer => scene.Arrangement.Transfers.Entries.Count + 1,
        _ => 1,
    };

    /// <summary>The subject at a place, and whether it belongs to the arrangement.</summary>
    public Subject At(int index, ref Inquiry inquiry, out Truth belongs)
    {
        switch (kind)
        {
            case SubjectKind.DataSet:
                return new(scene, kind, dataSet: Part(scene.Arrangement.DataSets, index, DataSet.Unnamed, ref inquiry, out belongs));
            case SubjectKind.Layer:
                return new(scene, kind, layer: Part(scene.Arrangement.Layers, index, Layer.Unnamed, ref inquiry, out belongs));
            case SubjectKind.Transfer:
                return new(scene, kind, transfer: Part(scene.Arrangement.Transfers, index, Transfer.Unnamed, ref inquiry, out belongs));
            case SubjectKind.Party:
                belongs = Truth.True;
                return new(scene, kind, party: scene.PartyAt(index));
            default:
                belongs = Truth.True;
                return scene.Whole;
        }
    }

    /// <summary>The name of the list of which an unnamed one may be missing.</summary>
    public FactName ListName => kind switch
    {
        SubjectKind.DataSet => FactNames.DataSets,
        SubjectKind.Transfer => FactNames.Transfers,
        _ => FactNames.Layers,
    };

    private static T Part<T>(FactList<T> list, int index, T unnamed, ref Inquiry inquiry, out Truth belongs)
        where T : notnull, IKeyed
    {
        if (index < list.Entries.Count)
        {
            belongs = inquiry.Belongs(list.Entries[index]);
            return list.Entries[index].Value;
        }

        belongs = inquiry.IsExact(list) ? Truth.False : Truth.Unknown;
        return unnamed;
    }
}
