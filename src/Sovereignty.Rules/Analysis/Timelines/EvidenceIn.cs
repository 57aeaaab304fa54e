using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>All the evidence in an arrangement.</summary>
internal static class EvidenceIn
{
    public static IEnumerable<Evidence> All(HostingArrangement arrangement) =>
    [
        .. Of(arrangement.Responsibility.Body), .. Of(arrangement.Responsibility.CloudUser), .. Of(arrangement.Responsibility.ActsFor),
        .. Of(arrangement.Project.Engaged), .. Of(arrangement.Project.Signed), .. Of(arrangement.Project.ContractPeriod),
        .. Of(arrangement.DataSets), .. arrangement.DataSets.Values.SelectMany(OfDataSet),
        .. Of(arrangement.Layers), .. arrangement.Layers.Values.SelectMany(OfLayer),
        .. arrangement.Organisations.SelectMany(OfOrganisation),
        .. Of(arrangement.Derogations), .. arrangement.Derogations.Values.SelectMany(one => Of(one.ByMinister).Concat(Of(one.ValidatedByPrimeMinister)).Concat(Of(one.Motivated)).Concat(Of(one.Published)).Concat(Of(one.Granted))),
        .. Of(arrangement.Transfers), .. arrangement.Transfers.Values.SelectMany(one => Of(one.To).Concat(Of(one.Recipient)).Concat(Of(one.Mechanism)).Concat(Of(one.DataSets)).Concat(Of(one.DescribedInContract))),
        .. Of(arrangement.Opinions), .. arrangement.Opinions.Values.SelectMany(one => Of(one.Asked).Concat(Of(one.Received)).Concat(Of(one.Favourable))),
        .. arrangement.Events.SelectMany(one => Of(one.Day)),
    ];

    private static IEnumerable<Evidence> OfDataSet(DataSet data) =>
    [
        .. Of(data.Categories), .. Of(data.IdentifiesPersons), .. Of(data.RevealsReimbursedCare), .. Of(data.CollectedInCare), .. Of(data.Article9Grounds),
        .. Of(data.Harms), .. data.Harms.Values.SelectMany(harm => Of(harm.FoundBy)),
    ];

    private static IEnumerable<Evidence> OfLayer(Layer layer) =>
    [
        .. Of(layer.Role), .. Of(layer.Delivery), .. Of(layer.Service), .. Of(layer.Operator), .. Of(layer.Carries), .. Of(layer.Storage), .. Of(layer.Administration),
        .. Of(layer.RemoteAccess), .. layer.RemoteAccess.Values.SelectMany(one => Of(one.Purpose).Concat(Of(one.SeesData)).Concat(Of(one.Supervised))),
        .. Of(layer.Staff), .. layer.Staff.Values.SelectMany(one => Of(one.Nationality).Concat(Of(one.AccessToData))),
        .. Of(layer.Keys), .. Of(layer.Commitments),
        .. Of(layer.Technology), .. layer.Technology.Values.SelectMany(one => Of(one.CanReachData).Concat(Of(one.AutonomyAssured))),
    ];

    private static IEnumerable<Evidence> OfOrganisation(Organisation party) =>
    [
        .. Of(party.Kind), .. Of(party.Seat), .. Of(party.CentralAdministration), .. Of(party.PrincipalEstablishment), .. Of(party.Establishments), .. Of(party.Listed),
        .. Of(party.Holders), .. party.Holders.Values.SelectMany(one => Of(one.Capital).Concat(Of(one.Votes)).Concat(Of(one.Veto)).Concat(Of(one.AppointsMajority)).Concat(Of(one.Controls)).Concat(Of(one.Period))),
        .. Of(party.Certificates), .. party.Certificates.Values.SelectMany(one => Of(one.Version).Concat(Of(one.Service)).Concat(Of(one.State)).Concat(Of(one.Period)).Concat(Of(one.Suspensions))),
    ];

    private static IEnumerable<Evidence> Of<T>(Fact<T> fact)
        where T : notnull => fact.Statements.Select(statement => statement.Evidence);

    private static IEnumerable<Evidence> Of<T>(FactList<T> list)
        where T : notnull, IKeyed =>
        list.Entries.SelectMany(entry => new[] { entry.Evidence, entry.Denial }).Append(list.Completeness).OfType<Evidence>();
}
