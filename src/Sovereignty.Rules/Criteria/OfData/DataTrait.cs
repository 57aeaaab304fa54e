

namespace Sovereignty.Criteria;

/// <summary>What may be so of a data set.</summary>
public enum DataTrait
{
    /// <summary>Persons are identified or identifiable in it.</summary>
    IdentifiesPersons,

    /// <summary>It shows that care was given to somebody and reimbursed.</summary>
    RevealsReimbursedCare,

    /// <summary>It was collected during prevention, diagnosis, care or social follow-up, and is hosted for those who collected it or for the patient.</summary>
    CollectedInCare,
}
