"""The explicit list of detectors. A new one is one more line here."""

from __future__ import annotations

from detectors.abuse import Abuse
from detectors.argument import Argument
from detectors.birth import DateOfBirth
from detectors.contract import Detector
from detectors.coordinates import Coordinates
from detectors.email import Email
from detectors.identity.bank import BankAccount
from detectors.identity.card import PaymentCard
from detectors.identity.licence import DrivingLicence
from detectors.identity.nhs import NhsNumber
from detectors.identity.nino import Nino
from detectors.identity.passport import Passport
from detectors.identity.ssn import SocialSecurity
from detectors.learnt.names import LearntNames
from detectors.learnt.remarks import LearntRemarks
from detectors.live_location import LiveLocation
from detectors.pets import Pets
from detectors.phone import Phone
from detectors.postcode import Postcode
from detectors.relations import Relations
from detectors.uk_address import UkAddress
from detectors.us_address import UsAddress
from detectors.vehicle import Vehicle
from detectors.work.arrangements import Arrangements
from detectors.work.business_risk import BusinessRisk
from detectors.work.confidential import Confidential
from detectors.work.criticism import EmployerCriticism
from detectors.work.disclaimer import Disclaimer
from detectors.work.service_users import ServiceUserRemarks
from detectors.work.workplace import Workplace

ALL: tuple[Detector, ...] = (
    Email(),
    Phone(),
    Postcode(),
    Pets(),
    Relations(),
    LiveLocation(),
    UkAddress(),
    UsAddress(),
    Vehicle(),
    Nino(),
    NhsNumber(),
    Passport(),
    DrivingLicence(),
    PaymentCard(),
    BankAccount(),
    SocialSecurity(),
    Coordinates(),
    DateOfBirth(),
    Workplace(),
    ServiceUserRemarks(),
    EmployerCriticism(),
    BusinessRisk(),
    Confidential(),
    Arrangements(),
    Disclaimer(),
    Abuse(),
    Argument(),
    LearntRemarks(),
    LearntNames(),
)
