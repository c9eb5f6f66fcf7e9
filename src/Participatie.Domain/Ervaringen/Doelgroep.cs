namespace Participatie.Domain.Ervaringen;

public enum Doelgroep { Jongere, Ouder }
