namespace Sovereignty.Facts;

/// <summary>The places at which an arrangement names parties and data sets.</summary>
internal sealed class NameUses(HostingArrangement arrangement, ReadDocument document)
{
    public IEnumerable<NameUse> Parties =>
        [
            .. Of("$.responsibility.body", arrangement.Responsibility.Body),
            .. Of("$.responsibility.actsFor", arrangement.Responsibility.ActsFor),
            .. Of("$.responsibility.cloudUser", arrangement.Responsibility.CloudUser),
            .. arrangement.DataSets.Values.SelectMany(data => data.Harms.Values.SelectMany(harm =>
                Of($"$.dataSets['{data.Id}'].harms['{KebabCase.Of(harm.Kind)}'].foundBy", harm.FoundBy))),
            .. arrangement.Layers.Values.SelectMany(layer => Of($"$.layers['{layer.Id}'].operator", layer.Operator)),
            .. arrangement.Layers.Values.SelectMany(layer => Of($"$.layers['{layer.Id}'].keyHolder", layer.KeyHolder)),
            .. arrangement.Layers.Values.SelectMany(layer => layer.Technology.Values.Select(supply =>
                new NameUse($"$.layers['{layer.Id}'].technology['{supply.Supplier}']", supply.Supplier.Value))),
            .. arrangement.Organisations.SelectMany(organisation => organisation.Holders.Values.Select(holding =>
                new NameUse($"$.organisations['{organisation.Id}'].holders['{holding.Holder}']", holding.Holder.Value))),
            .. arrangement.Organisations.SelectMany(organisation => Of($"$.organisations['{organisation.Id}'].subsidiaries", organisation.Subsidiaries)),
            .. Transfers((path, transfer) => Of(path + ".recipient", transfer.Recipient)),
        ];

    public IEnumerable<NameUse> DataSets =>
        [
            .. arrangement.Layers.Values.SelectMany(layer => Of($"$.layers['{layer.Id}'].carries", layer.Carries)),
            .. Transfers((path, transfer) => Of(path + ".dataSets", transfer.DataSets)),
        ];

    private IEnumerable<NameUse> Transfers(Func<string, Transfer, IEnumerable<NameUse>> uses) =>
        arrangement.Transfers.Entries.SelectMany((entry, index) => uses($"$.transfers[{document.PositionOf(entry) ?? index}]", entry.Value));

    private static IEnumerable<NameUse> Of<T>(string path, Fact<T> fact)
        where T : notnull, IKeyed =>
        fact.Statements.SelectMany(statement => statement.OneOf).Distinct().Select(name => new NameUse(path, name.Key));

    private static IEnumerable<NameUse> Of<T>(string path, FactList<T> list)
        where T : notnull, IKeyed => list.Values.Select(name => new NameUse($"{path}['{name.Key}']", name.Key));
}
