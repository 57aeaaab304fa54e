using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What a question is about; the whole arrangement is reachable from it. A part that the subject does not have is one of which nothing is known.</summary>
public readonly struct Subject
{
    internal Subject(Scene scene, SubjectKind kind, Layer? layer = null, DataSet? dataSet = null, Organisation? party = null, Transfer? transfer = null)
    {
        Scene = scene;
        Kind = kind;
        Layer = layer ?? Layer.Unnamed;
        DataSet = dataSet ?? DataSet.Unnamed;
        Party = party ?? Organisation.Unnamed;
        Transfer = transfer ?? Transfer.Unnamed;
    }

    /// <summary>The arrangement with its look-ups.</summary>
    public Scene Scene { get; }

    /// <summary>Which part the question is about.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The layer.</summary>
    public Layer Layer { get; }

    /// <summary>The data set.</summary>
    public DataSet DataSet { get; }

    /// <summary>The party.</summary>
    public Organisation Party { get; }

    /// <summary>The transfer.</summary>
    public Transfer Transfer { get; }

    /// <summary>The whole arrangement.</summary>
    public HostingArrangement Arrangement => Scene.Arrangement;

    /// <summary>The path of the part, as problems and missing facts name it.</summary>
    public string Path => PathOf(Kind, About);

    /// <summary>The part's name for the reader.</summary>
    public string Name => Kind switch
    {
        SubjectKind.DataSet => DataSet.Id.Value,
        SubjectKind.Layer => Layer.Id.Value,
        SubjectKind.Party => Party.Name ?? Party.Id.Value,
        SubjectKind.Transfer => ((IKeyed)Transfer).Key,
        _ => Arrangement.Id,
    };

    /// <summary>The part of the arrangement that the subject is, or the whole.</summary>
    internal object About => Kind switch
    {
        SubjectKind.DataSet => DataSet,
        SubjectKind.Layer => Layer,
        SubjectKind.Party => Party,
        SubjectKind.Transfer => Transfer,
        _ => Arrangement,
    };

    internal static string PathOf(SubjectKind kind, object about) => (kind, about) switch
    {
        (SubjectKind.DataSet, DataSet data) => $"$.dataSets['{data.Id}']",
        (SubjectKind.Layer, Layer layer) => $"$.layers['{layer.Id}']",
        (SubjectKind.Party, Organisation party) => $"$.organisations['{party.Id}']",
        (SubjectKind.Transfer, IKeyed transfer) => $"$.transfers['{transfer.Key}']",
        _ => "$",
    };

    /// <summary>The same arrangement, about this data set, still on the same layer.</summary>
    public Subject With(DataSet dataSet) => new(Scene, SubjectKind.DataSet, Layer, dataSet, Party, Transfer);

    /// <summary>The same arrangement, about this party.</summary>
    public Subject With(Organisation party) => new(Scene, SubjectKind.Party, Layer, DataSet, party, Transfer);

    /// <summary>The same arrangement, about this layer.</summary>
    public Subject With(Layer layer) => new(Scene, SubjectKind.Layer, layer, DataSet, Party, Transfer);
}
