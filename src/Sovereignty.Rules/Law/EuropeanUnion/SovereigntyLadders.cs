using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// The 48 ladders of the Commission's sovereignty assessment calculator: of each rung, the lowest first, its points and the level that it allows at most.
/// Grade B: a public transcription, of which two separately made tables agree in all 48 criteria; the workbook itself was not read. Names are short own
/// words. In 1.6 the second and fourth rung have no label in the workbook; in 1.7 the third gives 83 points, not 83.34. Source: fact sheet on Europe, section 1.
/// </summary>
internal static class SovereigntyLadders
{
    public static ValueList<ScaleObjective> All { get; } =
    [
        Objective("sov-1", new("SOV-1 Strategic", "SOV-1 Stratégie"),
            Criterion("1.1", new("entity control", "contrôle de l'entité"), (0m, 1), (41.67m, 1), (83.34m, 3), (125.01m, 4)),
            Criterion("1.2", new("change of control", "changement de contrôle"), (0m, 4), (31.25m, 4), (62.5m, 4), (93.75m, 4), (125m, 4)),
            Criterion("1.3", new("roadmap", "feuille de route"), (0m, 2), (41.67m, 2), (83.34m, 3), (125.01m, 4)),
            Criterion("1.4", new("capital", "capital et financement"), (0m, 4), (31.25m, 4), (62.5m, 4), (93.75m, 4), (125m, 4)),
            Criterion("1.5", new("EU contribution", "contribution à l'Union"), (0m, 4), (31.25m, 4), (62.5m, 4), (93.75m, 4), (125m, 4)),
            Criterion("1.6", new("EU programmes", "programmes de l'Union"), (0m, 4), (31.25m, 4), (62.5m, 4), (93.75m, 4), (125m, 4)),
            Criterion("1.7", new("industrial strategy", "stratégie industrielle"), (0m, 4), (41.67m, 4), (83m, 4), (125.01m, 4)),
            Criterion("1.8", new("cut-off resilience", "résistance à une coupure"), (0m, 0), (31.25m, 0), (62.5m, 2), (93.75m, 2), (125m, 4))),
        Objective("sov-2", new("SOV-2 Legal and jurisdictional", "SOV-2 Droit et juridiction"),
            Criterion("2.1", new("jurisdiction", "juridiction"), (0m, 1), (84m, 1), (167m, 4)),
            Criterion("2.2", new("extraterritorial laws", "lois extraterritoriales"), (0m, 1), (41.75m, 1), (83.5m, 1), (125.25m, 2), (167m, 4)),
            Criterion("2.3", new("access pathways", "voies d'accès"), (0m, 1), (41.75m, 1), (83.5m, 1), (125.25m, 1), (167m, 4)),
            Criterion("2.4", new("export control", "contrôle des exportations"), (0m, 0), (41.75m, 1), (83.5m, 2), (125.25m, 3), (167m, 4)),
            Criterion("2.5", new("IP origin", "origine de la propriété intellectuelle"), (0m, 4), (41.75m, 4), (83.5m, 4), (125.25m, 4), (167m, 4)),
            Criterion("2.6", new("IP holder", "titulaire de la propriété intellectuelle"), (0m, 3), (41.75m, 3), (83.5m, 3), (125.25m, 4), (167m, 4))),
        Objective("sov-3", new("SOV-3 Data and AI", "SOV-3 Données et IA"),
            Criterion("3.1", new("keys", "clés"), (0m, 0), (50m, 1), (100m, 2), (150m, 3), (200m, 4)),
            Criterion("3.2", new("logs", "journaux"), (0m, 0), (50m, 1), (100m, 2), (150m, 3), (200m, 4)),
            Criterion("3.3", new("deletion", "effacement"), (0m, 0), (50m, 1), (100m, 1), (150m, 3), (200m, 4)),
            Criterion("3.4", new("data location", "localisation des données"), (0m, 0), (50m, 0), (100m, 1), (150m, 1), (200m, 4)),
            Criterion("3.5", new("AI", "IA"), (0m, 2), (50m, 2), (100m, 2), (150m, 3), (200m, 4))),
        Objective("sov-4", new("SOV-4 Operational", "SOV-4 Exploitation"),
            Criterion("4.1", new("portability", "portabilité"), (0m, 1), (41.75m, 1), (83.5m, 4), (125.25m, 4), (167m, 4)),
            Criterion("4.2", new("operate alone", "exploitation autonome"), (0m, 1), (41.75m, 1), (83.5m, 3), (125.25m, 3), (167m, 4)),
            Criterion("4.3", new("skills", "compétences"), (0m, 1), (41.75m, 1), (83.5m, 3), (125.25m, 3), (167m, 4)),
            Criterion("4.4", new("support", "soutien"), (0m, 1), (41.75m, 2), (83.5m, 3), (125.25m, 3), (167m, 4)),
            Criterion("4.5", new("documentation", "documentation technique"), (0m, 0), (41.75m, 2), (83.5m, 4), (125.25m, 4), (167m, 4)),
            Criterion("4.6", new("subcontractors", "sous-traitants"), (0m, 0), (41.75m, 2), (83.5m, 3), (125.25m, 3), (167m, 4))),
        Objective("sov-5", new("SOV-5 Supply chain", "SOV-5 Chaîne d'approvisionnement"),
            Criterion("5.1", new("components", "composants"), (0m, 1), (35.75m, 1), (71.5m, 3), (107.25m, 3), (143m, 4)),
            Criterion("5.2", new("manufacture", "fabrication"), (0m, 1), (35.75m, 1), (71.5m, 3), (107.25m, 3), (143m, 4)),
            Criterion("5.3", new("firmware", "micrologiciels"), (0m, 4), (35.75m, 4), (71.5m, 4), (107.25m, 4), (143m, 4)),
            Criterion("5.4", new("software design", "conception des logiciels"), (0m, 0), (35.75m, 2), (71.5m, 3), (107.25m, 3), (143m, 4)),
            Criterion("5.5", new("build and release", "construction et publication"), (0m, 1), (35.75m, 1), (71.5m, 3), (107.25m, 3), (143m, 4)),
            Criterion("5.6", new("single point", "point unique de dépendance"), (0m, 1), (35.75m, 1), (71.5m, 2), (107.25m, 3), (143m, 4)),
            Criterion("5.7", new("audit of chain", "audit de la chaîne"), (0m, 1), (35.75m, 1), (71.5m, 2), (107.25m, 3), (143m, 4))),
        Objective("sov-6", new("SOV-6 Technology", "SOV-6 Technologie"),
            Criterion("6.1", new("interfaces", "interfaces"), (0m, 0), (50m, 1), (100m, 2), (150m, 3), (200m, 4)),
            Criterion("6.2", new("standards", "normes"), (0m, 0), (50m, 0), (100m, 2), (150m, 3), (200m, 4)),
            Criterion("6.3", new("open source", "logiciel libre"), (0m, 2), (50m, 2), (100m, 3), (150m, 4), (200m, 4)),
            Criterion("6.4", new("architecture", "architecture du service"), (0m, 2), (50m, 2), (100m, 3), (150m, 3), (200m, 4)),
            Criterion("6.5", new("HPC", "calcul intensif"), (0m, 0), (50m, 3), (100m, 3), (150m, 3), (200m, 4))),
        Objective("sov-7", new("SOV-7 Security and compliance", "SOV-7 Sécurité et conformité"),
            Criterion("7.1", new("certification EAL", "certification (EAL)"), (0m, 1), (35.75m, 1), (71.5m, 2), (107.25m, 3), (143m, 4)),
            Criterion("7.2", new("EU compliance", "conformité au droit de l'Union"), (0m, 4), (35.75m, 4), (71.5m, 4), (107.25m, 4), (143m, 4)),
            Criterion("7.3", new("SOC", "centre de sécurité"), (0m, 1), (35.75m, 1), (71.5m, 1), (107.25m, 3), (143m, 4)),
            Criterion("7.4", new("logs control", "maîtrise des journaux"), (0m, 0), (35.75m, 1), (71.5m, 1), (107.25m, 3), (143m, 4)),
            Criterion("7.5", new("incident disclosure", "divulgation des incidents"), (0m, 0), (35.75m, 1), (71.5m, 2), (107.25m, 3), (143m, 4)),
            Criterion("7.6", new("patches", "correctifs"), (0m, 1), (35.75m, 1), (71.5m, 4), (107.25m, 4), (143m, 4)),
            Criterion("7.7", new("audit", "audit indépendant"), (0m, 1), (35.75m, 1), (71.5m, 1), (107.25m, 1), (143m, 4))),
        Objective("sov-8", new("SOV-8 Environmental sustainability", "SOV-8 Durabilité environnementale"),
            Criterion("8.1", new("PUE", "efficacité énergétique (PUE)"), (0m, 1), (62.5m, 1), (125m, 4), (187.5m, 4), (250m, 4)),
            Criterion("8.2", new("recycling", "recyclage"), (0m, 0), (62.5m, 0), (125m, 3), (187.5m, 4), (250m, 4)),
            Criterion("8.3", new("reporting", "publication des indicateurs"), (0m, 1), (62.5m, 1), (125m, 2), (187.5m, 3), (250m, 4)),
            Criterion("8.4", new("energy", "énergie"), (0m, 4), (62.5m, 4), (125m, 4), (187.5m, 4), (250m, 4))),
    ];

    private static ScaleObjective Objective(string id, Text name, params ReadOnlySpan<ScaleCriterion> criteria) => new(ScaleObjectiveId.Of(id), name, ValueList.Of(criteria));

    private static ScaleCriterion Criterion(string id, Text name, params (decimal Points, int Level)[] rungs) =>
        new(ScaleCriterionId.Of(id), name, [.. rungs.Select(rung => new ScaleRung(rung.Points, rung.Level))]);
}
