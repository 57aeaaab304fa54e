using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Generates layers of hosting.</summary>
internal sealed class LayerGenerators(KnowledgeGenerators known)
{
    /// <summary>A layer that names only these parties and data sets.</summary>
    public Gen<Layer> Layer(LayerId id, IReadOnlyCollection<PartyId> parties, IReadOnlyCollection<DataSetId> data) =>
        Pick.Of(new Layer { Id = id })
            .With(known.Fact(known.Enumerated<LayerRole>()), (layer, value) => layer with { Role = value })
            .With(known.Fact(known.Enumerated<Delivery>()), (layer, value) => layer with { Delivery = value })
            .With(known.Fact(Pick.OneOf(known.Names.Services)), (layer, value) => layer with { Service = value })
            .With(known.Fact(Pick.OneOf(parties)), (layer, value) => layer with { Operator = value })
            .With(known.ListOf(Pick.SubsetOf(data, 3)), (layer, value) => layer with { Carries = value })
            .With(known.List(Place), (layer, value) => layer with { Storage = value })
            .With(known.List(Place), (layer, value) => layer with { Administration = value })
            .With(known.List(RemoteAccess), (layer, value) => layer with { RemoteAccess = value })
            .With(known.List(Staff), (layer, value) => layer with { Staff = value })
            .With(known.Fact(known.Enumerated<KeyCustody>()), (layer, value) => layer with { Keys = value })
            .With(known.Fact(Pick.OneOf(parties)), (layer, value) => layer with { KeyHolder = value })
            .With(known.List(Pick.OneOf(known.Names.Countries)), (layer, value) => layer with { Transit = value })
            .With(known.ListOf(Pick.SubsetOf(known.Names.Measures, 2)), (layer, value) => layer with { Measures = value })
            .With(known.List(Pick.OneOf(parties).SelectMany(Technology)), (layer, value) => layer with { Technology = value })
            .With(known.ListOf(Pick.SubsetOf(known.Names.Commitments, 2)), (layer, value) => layer with { Commitments = value })
            .With(Answers, (layer, value) => layer with { Answers = value })
            .Select(KeptSomewhere);

    private Gen<ValueSet<ScaleAnswer>> Answers =>
        Gen.Frequency((1, Gen.Constant(Array.Empty<(ScaleId, ScaleCriterionId)>())), (2, Pick.SubsetOf(known.Names.Answered, 5)))
            .SelectMany(named => Gen.CollectToArray(named, name => known.Fact(Pick.OneOf(known.Names.Rungs)).Select(rung => new ScaleAnswer { Scale = name.Item1, Criterion = name.Item2, Rung = rung })))
            .Select(answers => answers.ToValueSet());

    private Gen<Place> Place =>
        from country in Pick.OneOf(known.Names.Countries)
        from locality in Gen.Elements<string?>(null, null, "Frankfurt", "Île-de-France")
        select new Place { Country = country, Locality = locality };

    private Gen<RemoteAccess> RemoteAccess =>
        Pick.OneOf(known.Names.Countries).Select(country => new RemoteAccess { From = country })
            .With(known.Fact(known.Enumerated<RemoteAccessPurpose>()), (access, value) => access with { Purpose = value })
            .With(known.Fact(known.Bool), (access, value) => access with { SeesData = value })
            .With(known.Fact(known.Bool), (access, value) => access with { Supervised = value });

    private Gen<StaffGroup> Staff =>
        Pick.OneOf(known.Names.Countries).Select(country => new StaffGroup { Residence = country })
            .With(known.Fact(Pick.OneOf(known.Names.Countries)), (staff, value) => staff with { Nationality = value })
            .With(known.Fact(known.Bool), (staff, value) => staff with { AccessToData = value });

    private Gen<TechnologySupply> Technology(PartyId supplier) =>
        Pick.Of(new TechnologySupply { Supplier = supplier })
            .With(known.Fact(known.Bool), (supply, value) => supply with { CanReachData = value })
            .With(known.Fact(known.Bool), (supply, value) => supply with { AutonomyAssured = value });

    private static Layer KeptSomewhere(Layer layer) =>
        layer.Storage is { Completeness: not null, Entries.Count: 0 } && layer.Carries.Entries.Count > 0
            ? layer with { Storage = FactList<Place>.Unknown }
            : layer;
}
