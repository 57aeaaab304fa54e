using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>What an obligation is asked of, in words.</summary>
internal static class SubjectWords
{
    public static Text Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Arrangement => new("the arrangement as a whole", "le dispositif dans son ensemble"),
        SubjectKind.DataSet => new("each data set", "chaque jeu de données"),
        SubjectKind.Layer => new("each layer, with the data sets it carries", "chaque couche, avec les données qu'elle porte"),
        SubjectKind.Party => new("each party", "chaque partie"),
        _ => new("each transfer", "chaque transfert"),
    };
}
