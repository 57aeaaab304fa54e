using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Those who can supply what is missing, in words.</summary>
internal static class AnswererWords
{
    public static Text Of(Answerer answerer) => answerer switch
    {
        Answerer.Buyer => new("The buyer, or the body that answers for the data, can supply", "L'acheteur, ou l'organisme qui répond des données, peut fournir"),
        Answerer.Supplier => new("The operator and its suppliers can supply", "L'exploitant et ses fournisseurs peuvent fournir"),
        Answerer.Authority => new("A public authority or certification body can supply", "Une autorité publique ou un organisme de certification peut fournir"),
        _ => new("Only a court, the legislator or counsel can settle", "Seul un juge, le législateur ou un conseil peut trancher"),
    };
}
