namespace Participatie.Domain.Adviezen;

/// <summary>How much say a raad gets. Each level obliges the asker to more than the one before (domain.md section 3).</summary>
public enum Participatieniveau
{
    /// <summary>The asker listens and reports what was heard.</summary>
    Raadplegen,

    /// <summary>The raad advises; the asker motivates every deviation.</summary>
    Adviseren,

    /// <summary>Drafts are made together, within kaders that were stated beforehand.</summary>
    Coproduceren,

    /// <summary>The asker offers at least two options and follows the choice.</summary>
    Meebeslissen,
}
