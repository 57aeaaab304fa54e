namespace Sovereignty.Facts;

/// <summary>Bounds what has to be checked and derived.</summary>
internal static class ArrangementSize
{
    public const int MostEntries = 100_000;

    public static bool IsWithinBounds(HostingArrangement arrangement, ProblemList problems)
    {
        var entries = EntriesOf(arrangement);
        if (entries > MostEntries)
        {
            problems.Add("$", new($"{entries} entries in all lists together", $"{entries} éléments dans toutes les listes réunies"), new($"at most {MostEntries}", $"au plus {MostEntries}"));
        }

        return entries <= MostEntries;
    }

    private static long EntriesOf(HostingArrangement arrangement) =>
        Count(arrangement.Responsibility.ActsFor) + Count(arrangement.DataSets) + Count(arrangement.Layers) + Count(arrangement.Derogations)
        + Count(arrangement.Transfers) + Count(arrangement.Opinions) + Count(arrangement.Homologations) + arrangement.Organisations.Count + arrangement.Events.Count
        + arrangement.DataSets.Values.Sum(EntriesOf)
        + arrangement.Layers.Values.Sum(EntriesOf)
        + arrangement.Organisations.Sum(EntriesOf)
        + arrangement.Derogations.Values.Sum(derogation => (long)derogation.Provisions.Count)
        + arrangement.Transfers.Values.Sum(transfer => Count(transfer.DataSets));

    private static long EntriesOf(DataSet data) => Count(data.Categories) + Count(data.Harms) + Count(data.Article9Grounds);

    private static long EntriesOf(Layer layer) =>
        Count(layer.Carries) + Count(layer.Storage) + Count(layer.Administration) + Count(layer.RemoteAccess) + Count(layer.Staff)
        + Count(layer.Technology) + Count(layer.Commitments) + Count(layer.Transit) + Count(layer.Measures) + layer.Answers.Count;

    private static long EntriesOf(Organisation organisation) =>
        Count(organisation.Establishments) + Count(organisation.Markets) + Count(organisation.Registrations) + Count(organisation.Subsidiaries) + Count(organisation.Holders) + Count(organisation.Certificates) + Count(organisation.Regimes)
        + organisation.Certificates.Values.Sum(certificate => Count(certificate.Suspensions));

    private static long Count<T>(FactList<T> list)
        where T : notnull, IKeyed => list.Entries.Count;
}
